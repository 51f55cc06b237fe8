using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Soak;

/// <summary>The figures of a soak, and what of them is not as it should be.</summary>
internal sealed record SoakReport
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    /// <summary>Operations that callers began, by kind.</summary>
    [JsonPropertyName("operations")]
    public required IReadOnlyDictionary<string, long> Operations { get; init; }

    /// <summary>Operations that failed, by kind and type.</summary>
    [JsonPropertyName("failures")]
    public required IReadOnlyDictionary<string, long> Failures { get; init; }

    /// <summary>Requests that reached the emulator.</summary>
    [JsonPropertyName("requests")]
    public required long Requests { get; init; }

    /// <summary>Requests for a token among them.</summary>
    [JsonPropertyName("ims_calls")]
    public required long ImsCalls { get; init; }

    /// <summary>Jobs that the emulator accepted.</summary>
    [JsonPropertyName("jobs")]
    public required int Jobs { get; init; }

    /// <summary>Accepted jobs that no caller knows of, and of which none was told that there might be one.</summary>
    [JsonPropertyName("jobs_lost")]
    public required int JobsLost { get; init; }

    /// <summary>Jobs beyond the first for one prompt.</summary>
    [JsonPropertyName("jobs_billed_twice")]
    public required int JobsBilledTwice { get; init; }

    /// <summary>Submits that were reported as ambiguous.</summary>
    [JsonPropertyName("ambiguous_submits")]
    public required int Ambiguous { get; init; }

    /// <summary>Memory and sockets.</summary>
    [JsonPropertyName("census")]
    public required IReadOnlyList<Census> Censuses { get; init; }

    /// <summary>What is not as it should be; empty if all is well.</summary>
    [JsonPropertyName("problems")]
    public required IReadOnlyList<string> Problems { get; init; }

    public static SoakReport Of(
        Tally tally, IReadOnlyList<Census> censuses, IReadOnlyList<(string Id, string Prompt)> ledger, IReadOnlyDictionary<string, long> requests, IReadOnlyList<string> unobserved)
    {
        int lost = ledger.Count(job => !tally.Jobs.ContainsKey(job.Id) && !tally.Ambiguous.ContainsKey(job.Prompt));
        int twice = ledger.Count - ledger.Select(static job => job.Prompt).Distinct(StringComparer.Ordinal).Count();
        int unended = tally.Jobs.Keys.Count(id => !tally.Ended.ContainsKey(id));
        (Census start, Census middle, Census end) = (censuses[0], censuses[1], censuses[2]);
        List<string> problems =
        [
            .. Problem(lost > 0, $"{lost} jobs lost"),
            .. Problem(twice > 0, $"{twice} jobs billed twice"),
            .. Problem(unended > 0, $"{unended} jobs without an end"),
            .. tally.Untyped.Select(static untyped => $"untyped exception: {untyped.Key}\n{untyped.Value}"),
            .. unobserved.Select(static exception => $"unobserved exception: {exception}"),

            // What the storm itself needs is there by the middle; a leak goes on growing.
            .. Problem(end.HeapBytes > middle.HeapBytes + (4 << 20), $"the heap grew from {middle.HeapBytes:#,0} to {end.HeapBytes:#,0} bytes"),
            .. Problem(end.Sockets > start.Sockets, $"{end.Sockets} sockets are open after the client is gone, {start.Sockets} were while it worked"),
        ];
        return new()
        {
            Operations = tally.Begun.OrderBy(static entry => entry.Key).ToDictionary(),
            Failures = tally.Failures.OrderByDescending(static entry => entry.Value).ToDictionary(),
            Requests = requests.Values.Sum(),
            ImsCalls = requests.Where(static entry => entry.Key.Contains("/ims/token", StringComparison.Ordinal)).Sum(static entry => entry.Value),
            Jobs = ledger.Count,
            JobsLost = lost,
            JobsBilledTwice = twice,
            Ambiguous = tally.Ambiguous.Count,
            Censuses = censuses,
            Problems = problems,
        };
    }

    public void Print(TextWriter writer)
    {
        Section("operations", Operations);
        Section("failures", Failures);
        writer.WriteLine(FormattableString.Invariant(
            $"requests {Requests:#,0}   IMS calls {ImsCalls}   jobs {Jobs:#,0}   lost {JobsLost}   billed twice {JobsBilledTwice}   ambiguous submits {Ambiguous}"));
        foreach (Census census in Censuses)
        {
            writer.WriteLine(FormattableString.Invariant(
                $"{census.When,-7} heap {census.HeapBytes / 1048576.0,7:0.0} MB   working set {census.WorkingSetBytes / 1048576.0,7:0.0} MB   sockets {census.Sockets,3}   threads {census.Threads,3}"));
        }

        foreach (string problem in Problems)
        {
            writer.WriteLine("PROBLEM " + problem);
        }

        writer.WriteLine(Problems.Count == 0 ? "ok" : $"{Problems.Count} problems");

        void Section(string title, IReadOnlyDictionary<string, long> counts)
        {
            writer.WriteLine(title);
            foreach ((string name, long count) in counts)
            {
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {count,8:#,0}  {name}"));
            }
        }
    }

    public void Write(FileInfo file) => File.WriteAllText(file.FullName, JsonSerializer.Serialize(this, s_json));

    private static IEnumerable<string> Problem(bool isOne, string says) => isOne ? [says] : [];
}
