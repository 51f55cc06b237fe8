namespace AdobeSdk.Emulator;

/// <summary>What an error's body is like.</summary>
public enum FaultBody
{
    /// <summary>JSON, as the API documents it.</summary>
    Json,

    /// <summary>A page of HTML, as a proxy in between sends it.</summary>
    Html,

    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>JSON that breaks off in the middle.</summary>
    Truncated,
}
