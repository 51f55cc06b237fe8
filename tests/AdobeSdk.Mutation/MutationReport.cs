using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Mutation;

/// <summary>The score of each folder, and the mutants that no test noticed.</summary>
internal sealed class MutationReport(Subject subject, IReadOnlyList<Verdict> verdicts)
{
    public const double Goal = 85;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    /// <summary>The share of mutants that were noticed, in percent.</summary>
    public double Score => ScoreOf(verdicts);

    public void Print(TextWriter output)
    {
        output.WriteLine();
        foreach (Verdict verdict in verdicts.Where(static verdict => !verdict.IsDetected))
        {
            output.WriteLine($"{verdict.Fate} {verdict.Mutant.Id} {verdict.Mutant}");
        }

        output.WriteLine();
        output.WriteLine(Line("", "mutants", "killed", "timeout", "survived", "uncovered", "score"));
        foreach (var room in verdicts.GroupBy(static verdict => Path.GetDirectoryName(verdict.Mutant.File)!))
        {
            Print(output, room.Key, [.. room]);
        }

        Print(output, subject.Name, verdicts);
    }

    public void Write(FileInfo file) => File.WriteAllText(file.FullName, JsonSerializer.Serialize(verdicts, s_indented));

    /// <summary>What an earlier run has written that it detected.</summary>
    public static IReadOnlyDictionary<Mutant, Fate> Detected(FileInfo file) => JsonSerializer.Deserialize<Verdict[]>(File.ReadAllBytes(file.FullName), s_indented)!
        .Where(static verdict => verdict.IsDetected)
        .ToDictionary(static verdict => verdict.Mutant, static verdict => verdict.Fate);

    private static void Print(TextWriter output, string name, IReadOnlyList<Verdict> verdicts) => output.WriteLine(Line(
        name,
        $"{verdicts.Count}",
        Count(verdicts, Fate.Killed),
        Count(verdicts, Fate.TimedOut),
        Count(verdicts, Fate.Survived),
        Count(verdicts, Fate.NotCovered),
        ScoreOf(verdicts).ToString("0.0", CultureInfo.InvariantCulture) + " %"));

    private static string Count(IReadOnlyList<Verdict> verdicts, Fate fate) => $"{verdicts.Count(verdict => verdict.Fate == fate)}";

    private static double ScoreOf(IReadOnlyList<Verdict> verdicts) =>
        verdicts.Count == 0 ? 0 : 100.0 * verdicts.Count(static verdict => verdict.IsDetected) / verdicts.Count;

    private static string Line(string name, params string[] cells) => $"{name,-28}{string.Concat(cells.Select(static cell => $"{cell,10}"))}";
}
