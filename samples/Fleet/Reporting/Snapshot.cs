namespace Fleet.Reporting;

/// <summary>The fleet at one moment.</summary>
/// <param name="States">Prompts by state.</param>
/// <param name="Done">Prompts by who has done them.</param>
/// <param name="Held">Prompts by who is at work on them.</param>
/// <param name="Elapsed">The time since the workers were started.</param>
internal sealed record Snapshot(IReadOnlyDictionary<string, int> States, IReadOnlyDictionary<string, int> Done, IReadOnlyDictionary<string, int> Held, TimeSpan Elapsed)
{
    /// <summary>Prompts of a state.</summary>
    public int In(string state) => States.GetValueOrDefault(state);
}
