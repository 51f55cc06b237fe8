using AdobeSdk.Emulator;
using Fleet.Settings;
using Fleet.Work;

namespace Fleet.Reporting;

/// <summary>What the run has come to, held against the ledger of the emulator, which knows what Adobe would have billed.</summary>
internal sealed class Figures
{
    public const string TokenEndpoint = "POST /ims/token/*";

    private readonly FleetOptions _options;
    private readonly Snapshot _end;
    private readonly IReadOnlyList<(int Id, string Text, string Note)> _ambiguous;
    private readonly DateTimeOffset[] _accepted;
    private readonly Dictionary<string, int> _billed;
    private readonly long _imsCalls;
    private readonly long _submits;
    private readonly IReadOnlyList<string> _mishaps;

    public Figures(FleetOptions options, Snapshot end, IReadOnlyList<(int Id, string Text, string Note)> ambiguous, AdobeEmulator emulator, IReadOnlyList<string> mishaps)
    {
        IReadOnlyList<EmulatedJob> jobs = emulator.Jobs.All;
        _options = options;
        _end = end;
        _ambiguous = ambiguous;
        _accepted = [.. jobs.Select(job => job.AcceptedAt).Order()];
        _billed = jobs.GroupBy(job => job.Request.GetProperty("prompt").GetString()!).ToDictionary(group => group.Key, group => group.Count());
        _imsCalls = emulator.Requests.Count(TokenEndpoint);
        _submits = emulator.Requests.Count("POST /v3/images/*");
        _mishaps = mishaps;
    }

    /// <summary>Nothing lost: every prompt has its result or is named as ambiguous. Nothing billed twice.</summary>
    public bool AreGood => _end.In(PromptState.Done) + _ambiguous.Count == _options.Prompts && Duplicates == 0 && MostInAMinute <= _options.PerMinute;

    private int Duplicates => _billed.Values.Sum(count => count - 1);

    // In any sixty seconds, by the emulator's clock.
    private int MostInAMinute => _accepted.Select((moment, i) => _accepted.Skip(i).TakeWhile(later => later < moment.AddMinutes(1)).Count()).DefaultIfEmpty(0).Max();

    /// <summary>Prints them.</summary>
    public void Print()
    {
        int accepted = _ambiguous.Count(prompt => _billed.ContainsKey(prompt.Text));
        Line("results", $"{_end.In(PromptState.Done)} of {_options.Prompts}");
        Line("failed", $"{_end.In(PromptState.Failed)}");
        Line("ambiguous", _ambiguous.Count == 0 ? "0" : $"{_ambiguous.Count}, of which the emulator has accepted {accepted}: not submitted again, an operator decides");
        Line("billed twice", $"{Duplicates}   ({_accepted.Length} jobs in the emulator's ledger, of {_billed.Count} prompts)");
        Line("IMS calls", $"{_imsCalls}");
        Line("submits", $"{MostInAMinute} in the fullest minute of {_options.PerMinute} allowed ({100.0 * MostInAMinute / _options.PerMinute:0.0} %); {_submits - _accepted.Length} refused");
        Line("workers", $"{_options.Workers}, {_options.Kill} of them killed");
        Line("time", $"{_end.Elapsed.TotalSeconds:0} s");
        foreach (string mishap in _mishaps)
        {
            Line("", mishap);
        }

        foreach ((int id, _, string note) in _ambiguous)
        {
            Line("", $"prompt {id} is ambiguous: {note}");
        }
    }

    private static void Line(string name, string figure) => Console.WriteLine($"{name,-14}{figure}");
}
