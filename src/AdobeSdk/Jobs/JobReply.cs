using AdobeSdk.Errors;

namespace AdobeSdk.Jobs;

/// <summary>One reply to a poll, understood.</summary>
/// <param name="Status">What callers see.</param>
/// <param name="Phase">What it means.</param>
/// <param name="Result">The result's JSON, if the job has succeeded and there is one.</param>
/// <param name="Error">What went wrong, if the job is over without a result.</param>
internal sealed record JobReply(AdobeJobStatus Status, JobPhase Phase, string? Result, ErrorBody Error);
