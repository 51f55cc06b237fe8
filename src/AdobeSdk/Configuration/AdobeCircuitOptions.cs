namespace AdobeSdk;

/// <summary>
/// When calls to a service that does not work are no longer sent: the section <c>Adobe:Circuit</c>. Counted for each host by
/// attempt: faults of the network, timeouts, 408 and every status from 500 count as failures; 429 counts as nothing, since
/// it says that the service is there.
/// </summary>
public sealed class AdobeCircuitOptions
{
    /// <summary>Whether calls are ever held off.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The share of failed attempts, from 0 to 1, that opens the circuit: a half.</summary>
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>How many attempts there must have been in the window before their share means anything.</summary>
    public int MinimumAttempts { get; set; } = 20;

    /// <summary>How long an attempt is remembered.</summary>
    public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long calls fail with <see cref="AdobeCircuitOpenException"/> at once. Then one call is sent: if it succeeds the
    /// others follow, if not they wait as long again.
    /// </summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);
}
