namespace AdobeSdk.Http.Resilience;

/// <summary>What may be done after an attempt.</summary>
internal enum RetryVerdict
{
    /// <summary>Success, or an error that the caller gets as it is.</summary>
    Final,

    /// <summary>The attempt may be repeated without any harm.</summary>
    Repeatable,

    /// <summary>Nobody knows whether Adobe has accepted the job: never repeat, and say so.</summary>
    Ambiguous,
}
