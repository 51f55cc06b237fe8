using System.Collections.Concurrent;
using System.Diagnostics;

namespace AdobeSdk.Benchmarks.Tokens;

/// <summary>Callers that send one request after the other, and what became of them.</summary>
internal sealed class Load(Func<Task<int>> send)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Every request, by the time since the start at which it began.</summary>
    public ConcurrentBag<(TimeSpan At, TimeSpan Took, int Status)> Requests { get; } = [];

    /// <summary>So many callers at once, one request each.</summary>
    public Task OnceAsync(int callers)
    {
        long start = Stopwatch.GetTimestamp();
        return Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(() => SendAsync(start))));
    }

    /// <summary>So many callers for a while, a request each every ten milliseconds.</summary>
    public Task GoOnAsync(int callers, TimeSpan duration)
    {
        long start = Stopwatch.GetTimestamp();
        return Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < duration)
            {
                await SendAsync(start).ConfigureAwait(false);
                await Task.Delay(s_pause).ConfigureAwait(false);
            }
        })));
    }

    /// <summary>How long the slowest took, but for a share of them.</summary>
    public double Milliseconds(double share)
    {
        TimeSpan[] sorted = [.. Requests.Select(request => request.Took).Order()];
        return sorted[(int)((sorted.Length - 1) * share)].TotalMilliseconds;
    }

    private async Task SendAsync(long start)
    {
        long begin = Stopwatch.GetTimestamp();
        int status;
        try
        {
            status = await send().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Whatever a peer throws, its caller has no answer.
            status = 0;
        }

        Requests.Add((Stopwatch.GetElapsedTime(start, begin), Stopwatch.GetElapsedTime(begin), status));
    }
}
