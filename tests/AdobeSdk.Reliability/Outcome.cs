using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Reliability;

/// <summary>What came of a row. Without a test, with a skipped one or without a figure it is short as well.</summary>
internal sealed record Outcome(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("goal")] string Goal,
    [property: JsonPropertyName("figures")] IReadOnlyList<string> Figures,
    [property: JsonPropertyName("passed")] int Passed,
    [property: JsonPropertyName("failed")] int Failed,
    [property: JsonPropertyName("skipped")] int Skipped,
    [property: JsonPropertyName("problems")] IReadOnlyList<string> Problems,
    [property: JsonPropertyName("seconds")] double Seconds)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    [JsonPropertyName("ok")]
    public bool IsOk => Passed > 0 && Failed == 0 && Skipped == 0 && Figures.Count > 0;

    public void Print(TextWriter writer)
    {
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Name,-18} {(IsOk ? "ok   " : "SHORT")} {Passed} tests, {Seconds:0} s"));
        writer.WriteLine($"  goal    {Goal}");
        foreach (string figure in Figures)
        {
            writer.WriteLine($"  figure  {figure}");
        }

        foreach (string problem in Problems)
        {
            writer.WriteLine($"  {problem}");
        }

        if (Passed + Failed + Skipped == 0)
        {
            writer.WriteLine("  no test has this row's trait");
        }
    }

    public static void Write(FileInfo file, IReadOnlyList<Outcome> outcomes) => File.WriteAllText(file.FullName, JsonSerializer.Serialize(outcomes, s_json));
}
