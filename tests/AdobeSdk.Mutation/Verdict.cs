namespace AdobeSdk.Mutation;

/// <summary>A mutant and what became of it.</summary>
internal sealed record Verdict(Mutant Mutant, Fate Fate)
{
    public bool IsDetected => Fate is Fate.Killed or Fate.TimedOut;
}
