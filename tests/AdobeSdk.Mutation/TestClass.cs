namespace AdobeSdk.Mutation;

/// <summary>A class of tests, as it runs without a mutant.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Round">When its turn comes: classes of round 0 are first.</param>
/// <param name="Time">How long it takes, the start of the process with it.</param>
/// <param name="Mutants">The ids of the mutants that its tests come by.</param>
internal sealed record TestClass(string Name, int Round, TimeSpan Time, IReadOnlySet<int> Mutants);
