namespace AdobeSdk.Emulator.Photoshop.Operations;

/// <summary>How an operation speaks of its jobs and errors.</summary>
internal enum PhotoshopDialect
{
    /// <summary>Photoshop v2: the result is a member, and errors are lists of numbers.</summary>
    V2,

    /// <summary>Masking: the result stands beside the status, and waiting jobs are <c>not_started</c>.</summary>
    Masking,
}
