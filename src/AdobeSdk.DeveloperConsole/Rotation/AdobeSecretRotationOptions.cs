namespace AdobeSdk.DeveloperConsole;

/// <summary>How long a rotation waits.</summary>
public sealed class AdobeSecretRotationOptions
{
    /// <summary>
    /// For how long the old secret must not have been used before it is removed. A client asks for a token with its secret once
    /// a day at least, so less than 24 hours may remove a secret that some client still has.
    /// </summary>
    public TimeSpan QuietPeriod { get; set; } = TimeSpan.FromHours(25);

    /// <summary>How often the Developer Console is asked meanwhile.</summary>
    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Whether the new secret must have been used before the old one is removed: the proof that the clients have it.</summary>
    public bool RequireUseOfNew { get; set; } = true;
}
