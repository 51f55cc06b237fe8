using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Limits;

namespace AdobeSdk.Redis.Tests.Limits;

/// <summary>
/// Nodes that want more permits than there are, played event by event over a virtual clock against the real script in the
/// real Redis. Each node behaves as a limiter does: it asks, waits as long as it was told, and asks again.
/// </summary>
internal sealed class VirtualFleet(RedisLink link, string prefix, IReadOnlyList<AdobeLimitWindow> windows, TimeSpan stayAway)
{
    private readonly PriorityQueue<int, (long At, int Node)> _events = new();
    private readonly List<SharedLog> _nodes = [];
    private readonly List<LogPosition> _known = [];

    /// <summary>The time, in microseconds.</summary>
    public long Now { get; private set; } = 1_800_000_000_000_000;

    /// <summary>When permits were granted, and to whom.</summary>
    public List<(long At, int Node)> Grants { get; } = [];

    public void Add(int nodes)
    {
        for (int i = 0; i < nodes; i++)
        {
            int node = _nodes.Count;
            _nodes.Add(new SharedLog(link, new RedisClock(() => Now), prefix, $"node-{node}", new("org", "firefly-api.adobe.io", AdobeCallClass.Submit), windows) { StayAway = stayAway });
            _known.Add(LogPosition.None);
            Schedule(node, Now);
        }
    }

    /// <summary>Lets time pass.</summary>
    public async Task RunAsync(TimeSpan length)
    {
        long end = Now + (long)length.TotalMicroseconds;
        while (_events.TryPeek(out int node, out (long At, int Node) next) && next.At < end)
        {
            _events.Dequeue();
            Now = Math.Max(Now, next.At);
            LogReply reply = (await _nodes[node].AskAsync(_known[node], permits: 1, queued: 1_000))!;
            Assert.False(reply.Lost);
            _known[node] = reply.Known;
            if (reply.Granted)
            {
                Grants.Add((Now, node));
            }

            // A limiter's timer counts whole milliseconds, and asks now and then however long it is to wait.
            long wait = (long)Math.Ceiling(Math.Max(0, reply.At - reply.Now) / 1000.0) * 1000;
            Schedule(node, reply.Granted ? Now : Now + Math.Min(Math.Max(wait, 1000), (long)stayAway.TotalMicroseconds));
        }

        Now = end;
    }

    /// <summary>Ends a node without a word.</summary>
    public void Kill(int node) => _events.Remove(node, out _, out _);

    // At one moment the first node is always the quickest: it must not get more for that.
    private void Schedule(int node, long at) => _events.Enqueue(node, (at, node));
}
