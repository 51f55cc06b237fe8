namespace AdobeSdk.Jobs.Protocols;

/// <summary>A family's words for where a job is. What it does not document is unknown, however familiar it sounds.</summary>
/// <param name="going">Not done yet.</param>
/// <param name="succeeded">Done.</param>
/// <param name="partial">Done in part, where the family has such a state.</param>
internal sealed class JobWords(string[] going, string succeeded = "succeeded", string[]? partial = null)
{
    /// <summary>What a word means.</summary>
    public JobPhase PhaseOf(string word) => word switch
    {
        _ when going.Contains(word) => JobPhase.Going,
        _ when word == succeeded => JobPhase.Succeeded,
        _ when partial?.Contains(word) == true => JobPhase.Partial,

        // An unused schema of Firefly's description spells "canceled".
        "failed" or "cancelled" or "canceled" or "timeout" => JobPhase.Over,
        _ => JobPhase.Unknown,
    };
}
