namespace AdobeSdk;

/// <summary>
/// What an event says of a job: of Photoshop v1, Lightroom and Sensei, of InDesign, of Express. It is news and no result: whoever
/// waits for the job looks at it then, with the job's own status.
/// </summary>
/// <param name="JobId">Adobe's id of the job.</param>
/// <param name="State">Where the job is, in the provider's word; <see langword="null"/> if each output has its own.</param>
/// <param name="HasEnded">Whether the job goes no further, however it ended.</param>
public sealed record AdobeJobEvent(string JobId, AdobeJobState? State, bool HasEnded)
{
    /// <summary>Where to ask for the job's status, if the event says so. It is not followed.</summary>
    public Uri? StatusUrl { get; init; }

    /// <summary>The job's outputs, where the event lists them.</summary>
    public IReadOnlyList<AdobeJobEventOutput> Outputs { get; init; } = [];
}
