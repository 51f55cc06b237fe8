using System.Text.Json;

namespace AdobeSdk;

/// <summary>One output of a job, as its event tells of it.</summary>
/// <param name="State">How it went.</param>
/// <param name="Input">The input that it was made of, if the event says so.</param>
/// <param name="Json">All that the event says of it.</param>
public sealed record AdobeJobEventOutput(AdobeJobState? State, string? Input, JsonElement Json)
{
    /// <summary>The state: the rest may be a link that is good for whoever has it.</summary>
    public override string ToString() => $"AdobeJobEventOutput {State}";
}
