namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>How an operation says that it took a job.</summary>
internal enum AcceptShape
{
    /// <summary>202 with <c>jobId</c>, <c>statusUrl</c>, <c>cancelUrl</c> and a <c>Link</c> header: v3.</summary>
    Job,

    /// <summary>202 with the same and a <c>status</c>: the composites.</summary>
    JobWithStatus,

    /// <summary>200 with <c>links</c> and <c>progress</c>, and no job id: v4.</summary>
    Links,

    /// <summary>202 with the same: upscale.</summary>
    AcceptedLinks,
}
