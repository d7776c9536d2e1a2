print("maiam")
