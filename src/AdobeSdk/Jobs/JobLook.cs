namespace AdobeSdk.Jobs;

/// <summary>One look at a job: where it is, and, once it is done, what came of it.</summary>
/// <param name="Status">Where it is.</param>
/// <param name="IsFinal">Whether it will never be anywhere else.</param>
/// <param name="Result">The result of a job that has succeeded.</param>
/// <param name="Error">The reason why there is no result.</param>
internal sealed record JobLook<TResult>(AdobeJobStatus Status, bool IsFinal = false, TResult? Result = default, Exception? Error = null);
