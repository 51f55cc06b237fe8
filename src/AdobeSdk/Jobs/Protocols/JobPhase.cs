namespace AdobeSdk.Jobs.Protocols;

/// <summary>What a job's state means for whoever waits.</summary>
internal enum JobPhase
{
    /// <summary>Not done yet.</summary>
    Going,

    /// <summary>Done: the result is there.</summary>
    Succeeded,

    /// <summary>Done: a part of the result is there, and errors for the rest.</summary>
    Partial,

    /// <summary>Over without a result: failed, cancelled, given up by Adobe.</summary>
    Over,

    /// <summary>A word that this SDK does not know: neither done nor to be waited for without end.</summary>
    Unknown,
}
