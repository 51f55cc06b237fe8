namespace AdobeSdk.Http.Resilience;

/// <summary>An attempt that its service's circuit has let through; the default value is one without a circuit.</summary>
/// <param name="Circuit">The circuit.</param>
/// <param name="Era">The circuit's time in which the attempt began.</param>
internal readonly record struct CircuitPass(Circuit? Circuit, int Era)
{
    /// <summary>The attempt has ended.</summary>
    public void Leave(AttemptOutcome outcome) => Circuit?.Leave(Era, outcome);
}
