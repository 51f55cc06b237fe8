namespace AdobeSdk.Http.Resilience;

/// <summary>What an attempt says about its service.</summary>
internal enum AttemptOutcome
{
    /// <summary>Nothing: its caller went away, or it was too many.</summary>
    Unknown,

    /// <summary>The service works, whatever it answered.</summary>
    Success,

    /// <summary>The service does not work, or cannot be reached.</summary>
    Failure,
}
