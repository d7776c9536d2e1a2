/// The four levels of each factor, from good to very bad.
enum StatusLevels {
    static let food = [
        Wording(vi: "Tốt: ngày nào cũng đủ ăn", en: "Good: enough to eat every day"),
        Wording(vi: "Khá: đôi khi bữa ăn ít", en: "Fair: a small meal now and then"),
        Wording(vi: "Kém: hay bỏ bữa", en: "Bad: often a meal is missed"),
        Wording(vi: "Rất đáng lo: đói thường xuyên", en: "Very bad: goes hungry most days"),
    ]
    static let nutrition = [
        Wording(vi: "Tốt: lớn như các bạn cùng tuổi", en: "Good: grows like others of the age"),
        Wording(vi: "Khá: lớn chậm hơn một chút", en: "Fair: grows a little slowly"),
        Wording(vi: "Kém: gầy hoặc thấp rõ", en: "Bad: clearly thin or short"),
        Wording(vi: "Rất đáng lo: suy dinh dưỡng nặng", en: "Very bad: severely malnourished"),
    ]
    static let shelter = [
        Wording(vi: "Tốt: chỗ ở kín, khô, ổn định", en: "Good: sound, dry and lasting home"),
        Wording(vi: "Khá: cần sửa chữa nhỏ", en: "Fair: small repairs are needed"),
        Wording(vi: "Kém: dột, chật, dễ mất chỗ ở", en: "Bad: leaks, crowded, easily lost"),
        Wording(vi: "Rất đáng lo: không có chỗ ở", en: "Very bad: no place to live"),
    ]
    static let care = [
        Wording(vi: "Tốt: có một người lớn gắn bó", en: "Good: one adult is close and stays"),
        Wording(vi: "Khá: có người chăm nhưng hay thay đổi", en: "Fair: cared for, by changing people"),
        Wording(vi: "Kém: ít ai để ý", en: "Bad: hardly noticed by anyone"),
        Wording(vi: "Rất đáng lo: không ai chăm sóc", en: "Very bad: nobody cares for the child"),
    ]
    static let abuse = [
        Wording(vi: "Tốt: không có dấu hiệu bị hại", en: "Good: no sign of harm"),
        Wording(vi: "Khá: có điều còn nghi ngại", en: "Fair: some doubt remains"),
        Wording(vi: "Kém: có dấu hiệu bị hại", en: "Bad: signs of harm"),
        Wording(vi: "Rất đáng lo: đang bị hại", en: "Very bad: is being harmed"),
    ]
    static let legal = [
        Wording(vi: "Tốt: đủ giấy tờ, có người đại diện", en: "Good: papers and a representative"),
        Wording(vi: "Khá: đang làm giấy tờ", en: "Fair: papers are under way"),
        Wording(vi: "Kém: không giấy tờ", en: "Bad: without papers"),
        Wording(vi: "Rất đáng lo: không được pháp luật bảo vệ", en: "Very bad: without any legal protection"),
    ]
    static let wellness = [
        Wording(vi: "Tốt: khỏe mạnh cả tháng", en: "Good: well all month"),
        Wording(vi: "Khá: ốm vặt", en: "Fair: slight illness"),
        Wording(vi: "Kém: hay ốm", en: "Bad: often ill"),
        Wording(vi: "Rất đáng lo: đang bệnh nặng", en: "Very bad: gravely ill"),
    ]
    static let healthCare = [
        Wording(vi: "Tốt: được khám chữa và tiêm chủng đủ", en: "Good: treated and fully vaccinated"),
        Wording(vi: "Khá: có lúc khám muộn", en: "Fair: seen late at times"),
        Wording(vi: "Kém: ít khi được khám", en: "Bad: rarely seen"),
        Wording(vi: "Rất đáng lo: không được chữa khi ốm", en: "Very bad: not treated when ill"),
    ]
    static let emotional = [
        Wording(vi: "Tốt: vui, có hy vọng", en: "Good: cheerful and hopeful"),
        Wording(vi: "Khá: có lúc buồn, lo", en: "Fair: sad or anxious at times"),
        Wording(vi: "Kém: hay buồn, thu mình", en: "Bad: often sad and withdrawn"),
        Wording(vi: "Rất đáng lo: tuyệt vọng, tự hại", en: "Very bad: without hope, self-harm"),
    ]
    static let social = [
        Wording(vi: "Tốt: chơi được với bạn, nghe lời", en: "Good: gets on and cooperates"),
        Wording(vi: "Khá: thỉnh thoảng cãi cọ", en: "Fair: quarrels now and then"),
        Wording(vi: "Kém: hay đánh nhau hoặc bỏ đi", en: "Bad: often fights or runs off"),
        Wording(vi: "Rất đáng lo: gây nguy hiểm", en: "Very bad: a danger to others or to self"),
    ]
    static let performance = [
        Wording(vi: "Tốt: học vững", en: "Good: learns well"),
        Wording(vi: "Khá: theo kịp nếu được kèm", en: "Fair: keeps up with help"),
        Wording(vi: "Kém: không theo kịp", en: "Bad: falls behind"),
        Wording(vi: "Rất đáng lo: không học được gì", en: "Very bad: learns nothing there"),
    ]
    static let education = [
        Wording(vi: "Tốt: đi học đều hoặc có việc hợp tuổi", en: "Good: in school or fitting work"),
        Wording(vi: "Khá: đôi khi nghỉ học", en: "Fair: misses school at times"),
        Wording(vi: "Kém: nghỉ nhiều", en: "Bad: misses much"),
        Wording(vi: "Rất đáng lo: bỏ học", en: "Very bad: out of school"),
    ]
}
