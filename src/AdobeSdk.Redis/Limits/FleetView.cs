namespace AdobeSdk.Redis.Limits;

/// <summary>
/// What a node knows of the fleet: a copy of the shared log, kept up to date by every answer. When Redis is gone the node
/// counts on from it, and when Redis has lost its log any node can put it back. Moments are microseconds on the server's
/// clock. Whoever shares it locks it.
/// </summary>
/// <param name="windows">The limits.</param>
/// <param name="time">The node's clock, of which only differences count.</param>
internal sealed class FleetView(IReadOnlyList<AdobeLimitWindow> windows, TimeProvider time)
{
    private readonly long _longest = windows.Select(window => Length(window)).DefaultIfEmpty(0).Max();
    private readonly int _keep = windows.Select(window => window.Permits).DefaultIfEmpty(0).Max();
    private readonly List<long> _grants = [];
    private long _serverTime = Length(time.GetUtcNow() - DateTimeOffset.UnixEpoch);
    private long _received = time.GetTimestamp();

    /// <summary>Up to where the log is known.</summary>
    public LogPosition Known { get; private set; } = LogPosition.None;

    /// <summary>The nodes, as far as they are known.</summary>
    public IReadOnlyList<string> Members { get; private set; } = [];

    /// <summary>Until when nobody is granted anything.</summary>
    public long Paused { get; private set; }

    /// <summary>The server's time, rather too early than too late.</summary>
    public long Now => _serverTime + Length(time.GetElapsedTime(_received));

    /// <summary>The grants that still count, the oldest first.</summary>
    public IReadOnlyList<long> Grants
    {
        get
        {
            Trim();
            return [.. _grants];
        }
    }

    /// <summary>Takes in an answer.</summary>
    /// <param name="asked">What was known when the question was asked; answers may overtake each other.</param>
    /// <param name="reply">The answer.</param>
    public void Take(LogPosition asked, LogReply reply)
    {
        _serverTime = reply.Now;
        _received = time.GetTimestamp();
        Paused = Math.Max(Paused, reply.Paused);
        if (reply.Members.Length > 0)
        {
            Members = reply.Members;
        }

        bool sameLog = reply.Known.Id == Known.Id && reply.Known.Version == Known.Version;
        if (reply.Lost || (sameLog && reply.Known.Count <= Known.Count))
        {
            return;
        }

        if (reply.Full)
        {
            _grants.Clear();
            _grants.AddRange(reply.Entries);
        }
        else if (sameLog)
        {
            _grants.AddRange(reply.Entries.Skip((int)Math.Min(int.MaxValue, Known.Count - asked.Count)));
        }
        else
        {
            return;
        }

        Known = reply.Known;
        Trim();
    }

    /// <summary>The log has been put back or written to: the next answer brings all of it.</summary>
    public void Forget() => Known = LogPosition.None;

    /// <summary>How many grants are no older than a window.</summary>
    public int Within(AdobeLimitWindow window, long now) => _grants.Count - After(now - Length(window));

    /// <summary>When the oldest grant leaves a window; now, if there is none in it.</summary>
    public long FirstLeaves(AdobeLimitWindow window, long now)
    {
        int first = After(now - Length(window));
        return first < _grants.Count ? _grants[first] + Length(window) : now;
    }

    /// <summary>When the permit in this place, from 1, will be free.</summary>
    public long FreeAt(int place)
    {
        long now = Now;
        long moment = Math.Max(now, Paused);
        foreach (AdobeLimitWindow window in windows)
        {
            int rounds = (place - 1) / window.Permits;
            int entry = _grants.Count - (window.Permits - ((place - 1) % window.Permits));
            long leaves = entry >= 0 ? _grants[entry] + Length(window) : 0;
            moment = Math.Max(moment, rounds > 0 ? Math.Max(leaves, now) + (rounds * Length(window)) : leaves);
        }

        return moment;
    }

    /// <summary>A stretch of time as grants are counted.</summary>
    public static long Length(TimeSpan length) => (long)Math.Ceiling(length.TotalMicroseconds);

    private static long Length(AdobeLimitWindow window) => Length(window.Length);

    // The index of the first grant that is younger than a moment.
    private int After(long moment)
    {
        int index = _grants.BinarySearch(moment + 1);
        return index >= 0 ? index : ~index;
    }

    private void Trim()
    {
        int gone = Math.Max(After(Now - _longest), _grants.Count - _keep);
        if (gone > 0)
        {
            _grants.RemoveRange(0, gone);
        }
    }
}
