using System.Collections.Concurrent;
using System.Diagnostics;

namespace AdobeSdk.Mutation;

/// <summary>Tries one mutant after the other, several at a time.</summary>
/// <param name="bench">Where.</param>
/// <param name="workers">How many.</param>
/// <param name="known">What is known from an earlier run, and need not be tried once more.</param>
internal sealed class Hunt(Bench bench, int workers, IReadOnlyDictionary<Mutant, Fate> known)
{
    public async Task<IReadOnlyList<Verdict>> RunAsync(Mutant[] mutants, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<int, Verdict> verdicts = new();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(mutants, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken }, async (mutant, token) =>
        {
            Fate fate = known.TryGetValue(mutant, out Fate earlier) ? earlier : await bench.TryAsync(mutant, token);
            verdicts[mutant.Id] = new Verdict(mutant, fate);
            Console.WriteLine($"{verdicts.Count}/{mutants.Length} {watch.Elapsed:hh\\:mm\\:ss} {fate} {mutant.Id} {mutant}");
        });
        return [.. mutants.Select(mutant => verdicts[mutant.Id])];
    }
}
