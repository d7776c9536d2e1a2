import CareHome
import CareRecords

/// A numbered list, and what is not as usual on it.
enum Exceptions {
    static func show(_ children: [Child], _ context: Context) {
        let apart = Namesakes(children)
        for (index, child) in children.enumerated() {
            let line = "\(index + 1) \(child.label(context.language))\(apart.mark(of: child, withCode: true))"
            context.say(line, line)
        }
    }

    /// Lines until an empty one. At a terminal a bad line is asked for again; from a file all bad lines are
    /// told and nothing goes on.
    static func read<Line>(
        _ context: Context, _ parse: (String) throws(Problem) -> Line
    ) throws -> [Line] {
        if Terminal.inputIsTerminal { return context.options.noInput ? [] : try ask(context, parse) }
        var (lines, bad) = ([Line](), 0)
        let typed = (try NoteInput.read() ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in typed.enumerated() where !tidy(String(line)).isEmpty {
            do throws(Problem) { lines.append(try parse(String(line))) } catch {
                bad += 1
                context.say(
                    "! Dòng \(number + 1): \(error.wording.vi)", "! Line \(number + 1): \(error.wording.en)")
            }
        }
        guard bad == 0 else {
            throw Failure(
                .badData,
                Wording(
                    vi: "\(bad) dòng sai, chưa ghi gì.",
                    en: bad == 1
                        ? "1 line is wrong; nothing was written."
                        : "\(bad) lines are wrong; nothing was written."),
                hint: Wording(
                    vi: "Sửa các dòng ấy rồi đưa vào lại tất cả.",
                    en: "Mend those lines and give all of them again."))
        }
        return lines
    }

    private static func ask<Line>(
        _ context: Context, _ parse: (String) throws(Problem) -> Line
    ) throws -> [Line] {
        var lines: [Line] = []
        while true {
            let typed = try context.options.ask(">", flag: "stdin")
            if tidy(typed).isEmpty { return lines }
            do throws(Problem) { lines.append(try parse(typed)) } catch {
                Terminal.say(Terminal.safe(error.wording(context.language)))
            }
        }
    }

    /// The children of one room in the order of the list; all of them when no room is named.
    static func children(_ home: Home, room: String?) throws -> [Child] {
        let children = try home.list().filter(\.standing.isOnTheBooks)
        guard let room else { return children }
        let found = children.filter { Fold.search($0.room ?? "") == Fold.search(room) }
        guard !found.isEmpty else {
            let rooms = Set(children.compactMap(\.room)).sorted().joined(separator: ", ")
            throw Failure(
                .notFound, Wording(vi: "Không có trẻ ở phòng này.", en: "No child lives in this room."),
                hint: rooms.isEmpty
                    ? Wording(vi: "Chưa trẻ nào có phòng.", en: "No child has a room yet.")
                    : Wording(vi: "Các phòng: \(rooms).", en: "Rooms: \(rooms)."))
        }
        return found
    }
}
