using System.Diagnostics;
using System.Globalization;

namespace AdobeSdk.Fuzzing.Engine;

/// <summary>Goes on with ever more mutants, target by target, until time is up or something is found.</summary>
/// <param name="targets">What to fuzz.</param>
/// <param name="first">The number of the first mutant.</param>
/// <param name="output">Where to print.</param>
public sealed class Campaign(IReadOnlyList<FuzzTarget> targets, uint first, TextWriter output)
{
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    private readonly long[] _runs = new long[targets.Count];
    private Running? _running;

    /// <summary>Runs.</summary>
    /// <returns>0, or 1 if something was found.</returns>
    public int Run(TimeSpan time, CancellationToken cancellationToken)
    {
        Seed[][] seeds = [.. targets.Select(static target => Corpus.Seeds.Where(seed => seed.Target == target.Name).ToArray())];
        using Timer watch = new(_ => EndHang(), null, s_longest, TimeSpan.FromSeconds(1));
        long start = Stopwatch.GetTimestamp();
        uint number = first;
        for (int i = 0; Stopwatch.GetElapsedTime(start) < time && !cancellationToken.IsCancellationRequested; i = (i + 1) % targets.Count)
        {
            if (!Slice(i, seeds[i], ref number))
            {
                return 1;
            }
        }

        Print(start, number);
        return 0;
    }

    private bool Slice(int index, Seed[] seeds, ref uint number)
    {
        FuzzTarget target = targets[index];
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < s_slice)
        {
            Mutation[] mutations = Mutants.Of(number);
            Seed seed = seeds[number++ % seeds.Length];
            byte[] input = Mutants.Apply(seed, mutations, seeds);
            _running = new(target, input, Stopwatch.GetTimestamp());
            try
            {
                Trial.Run(target, seed, input);
                _runs[index]++;
            }
            catch (FindingException finding)
            {
                _running = null;
                string path = Corpus.Keep(target.Name, Mutants.Least(target, seed, mutations, seeds));
                output.WriteLine($"FOUND by {target.Name}, mutant {number - 1} of {seed.Name}, kept as {path}");
                output.WriteLine(finding);
                return false;
            }
        }

        _running = null;
        return true;
    }

    private void Print(long start, uint number)
    {
        for (int i = 0; i < targets.Count; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{targets[i].Name,-16} {_runs[i],12:#,0} runs"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-16} {_runs.Sum(),12:#,0} runs in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s, nothing found; mutants {first} to {number - 1}"));
    }

    // Whoever hangs cannot be asked to stop.
    private void EndHang()
    {
        if (_running is { } running && Stopwatch.GetElapsedTime(running.Since) > s_longest)
        {
            string path = Corpus.Keep(running.Target.Name, running.Input);
            output.WriteLine($"FOUND by {running.Target.Name}: not done after {s_longest.TotalSeconds:0} s, kept as {path}");
            Environment.Exit(1);
        }
    }

    private sealed record Running(FuzzTarget Target, byte[] Input, long Since);
}
