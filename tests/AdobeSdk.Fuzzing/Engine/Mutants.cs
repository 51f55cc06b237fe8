using CsCheck;

namespace AdobeSdk.Fuzzing.Engine;

/// <summary>The mutants of a seed: of one number there is always the same one.</summary>
public static class Mutants
{
    private static readonly Gen<Mutation[]> s_mutations = Gen.Select(
        Gen.Int[0, Enum.GetValues<MutationKind>().Length - 1], Gen.Double[0, 0.99999], Gen.Double[0, 0.99999], Gen.Double[0, 0.99999],
        static (kind, at, size, what) => new Mutation((MutationKind)kind, at, size, what)).Array[1, 5];

    /// <summary>The changes of a number.</summary>
    public static Mutation[] Of(uint number) => s_mutations.Generate(new PCG(number, 20260731), null, out _);

    /// <summary>A seed with changes.</summary>
    public static byte[] Apply(Seed seed, IEnumerable<Mutation> mutations, IReadOnlyList<Seed> others)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return mutations.Aggregate(seed.Content, (input, mutation) => mutation.Apply(input, others));
    }

    /// <summary>Leaves out all changes that a finding does not need.</summary>
    public static byte[] Least(FuzzTarget target, Seed seed, Mutation[] mutations, IReadOnlyList<Seed> others)
    {
        List<Mutation> needed = [.. mutations];
        foreach (Mutation mutation in mutations)
        {
            List<Mutation> fewer = [.. needed.Where(other => !ReferenceEquals(other, mutation))];
            if (Fails(target, seed, Apply(seed, fewer, others)))
            {
                needed = fewer;
            }
        }

        return Apply(seed, needed, others);
    }

    private static bool Fails(FuzzTarget target, Seed seed, byte[] input)
    {
        try
        {
            Trial.Run(target, seed, input);
            return false;
        }
        catch (FindingException)
        {
            return true;
        }
    }
}
