using System.Diagnostics;

namespace AdobeSdk.Benchmarks.Measuring;

/// <summary>
/// Measures rows that take turns: each one runs for a quarter of a millisecond, then the next, thousands of rounds. A slice
/// that short is mostly over before the machine has something else to do, so the rows can be compared on a busy one too.
/// BenchmarkDotNet, which measures one row after the other for seconds, cannot do that.
/// </summary>
internal static class Turns
{
    private const double SliceNanoseconds = 250_000;
    private const int WarmUps = 60_000;
    private const int ByteRounds = 5;
    private const int ByteOperations = 10_000;

    /// <summary>Measures all rows of a table.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="contenders">The rows.</param>
    /// <param name="time">How long to go on, warming up not counted.</param>
    public static async Task<Row[]> MeasureAsync(string table, IReadOnlyList<Contender> contenders, TimeSpan time)
    {
        int[] operations = new int[contenders.Count];
        List<double>[] slices = [.. contenders.Select(_ => new List<double>())];
        for (int i = 0; i < contenders.Count; i++)
        {
            operations[i] = await CalibrateAsync(contenders[i]).ConfigureAwait(false);
        }

        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
        {
            for (int i = 0; i < contenders.Count; i++)
            {
                slices[i].Add(await TimeAsync(contenders[i], operations[i]).ConfigureAwait(false));
            }
        }

        Row[] rows = new Row[contenders.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new(table, contenders[i].Name, Quiet(slices[i]), await BytesAsync(contenders[i]).ConfigureAwait(false));
        }

        return rows;
    }

    // Until the just-in-time compiler has nothing left to improve; it works in the background, a tenth of a second behind.
    private static async Task<int> CalibrateAsync(Contender contender)
    {
        for (int i = 0; i < 6; i++)
        {
            await contender.RunAsync(WarmUps / 6).ConfigureAwait(false);
            await Task.Delay(150).ConfigureAwait(false);
        }

        double fastest = double.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            fastest = Math.Min(fastest, await TimeAsync(contender, 200).ConfigureAwait(false));
        }

        return Math.Max(20, (int)(SliceNanoseconds / fastest));
    }

    private static async Task<double> TimeAsync(Contender contender, int operations)
    {
        long start = Stopwatch.GetTimestamp();
        await contender.RunAsync(operations).ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / operations;
    }

    // Of the slices that nobody disturbed: the median of the fastest tenth.
    private static double Quiet(List<double> slices)
    {
        slices.Sort();
        return slices[slices.Count / 20];
    }

    // Whatever other threads allocate meanwhile can only make it more.
    private static async Task<double> BytesAsync(Contender contender)
    {
        double least = double.MaxValue;
        for (int i = 0; i < ByteRounds; i++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await contender.RunAsync(ByteOperations).ConfigureAwait(false);
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)ByteOperations);
        }

        return least;
    }
}
