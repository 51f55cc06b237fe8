namespace AdobeSdk.Redis.Limits;

/// <summary>
/// What a node may take while it cannot ask the others: of what the fleet's last known grants leave of a window, its share.
/// If every node keeps to that, the fleet stays below the limit without a word. Whoever shares it locks it.
/// </summary>
/// <param name="windows">The limits.</param>
/// <param name="view">What is known of the fleet.</param>
/// <param name="node">This node's name.</param>
/// <param name="fleetSize">How many nodes there are, if nobody has told.</param>
internal sealed class LoneShare(IReadOnlyList<AdobeLimitWindow> windows, FleetView view, string node, int fleetSize)
{
    // As much of a turn as the windows are longer than Adobe's: two turns of one node are never nearer than that allows.
    private static readonly long s_turn = FleetView.Length(TimeSpan.FromMilliseconds(500));

    private readonly long _longest = windows.Select(window => FleetView.Length(window.Length)).DefaultIfEmpty(0).Max();
    private readonly List<long> _grants = [];

    /// <summary>How many nodes share the limits.</summary>
    public int Nodes => view.Members.Count == 0 ? fleetSize : view.Members.Contains(node) ? view.Members.Count : view.Members.Count + 1;

    /// <summary>Takes permits, if they are free.</summary>
    /// <returns>0, or how long to wait before it makes sense to ask again, in microseconds.</returns>
    public long TryTake(int permits)
    {
        long now = view.Now;
        long wait = Math.Max(0, view.Paused - now);
        _grants.RemoveAll(grant => grant <= now - _longest);
        foreach (AdobeLimitWindow window in windows)
        {
            wait = Math.Max(wait, window.Permits >= Nodes ? ByShare(window, permits, now) : ByTurn(window, now));
        }

        for (int i = 0; wait == 0 && i < permits; i++)
        {
            _grants.Add(Math.Max(now, _grants.Count > 0 ? _grants[^1] + 1 : 0));
        }

        return wait;
    }

    /// <summary>Roughly how long the call in this place, from 1, will wait, in microseconds.</summary>
    public long Forecast(int place) => windows.Select(window => (long)((double)place * Nodes / window.Permits * FleetView.Length(window.Length))).DefaultIfEmpty(0).Max();

    /// <summary>Hands out the grants that the others have not heard of.</summary>
    public IReadOnlyList<long> HandOver()
    {
        long[] grants = [.. _grants];
        _grants.Clear();
        return grants;
    }

    /// <summary>Takes them back: nobody has heard of them.</summary>
    public void TakeBack(IReadOnlyList<long> grants) => _grants.InsertRange(0, grants);

    private long ByShare(AdobeLimitWindow window, int permits, long now)
    {
        long length = FleetView.Length(window.Length);
        int first = _grants.FindIndex(grant => grant > now - length);
        int own = first < 0 ? 0 : _grants.Count - first;
        int fleet = view.Within(window, now);
        if ((long)(own + permits) * Nodes <= window.Permits - fleet)
        {
            return 0;
        }

        long leaves = Math.Min(own > 0 ? _grants[first] + length : long.MaxValue, fleet > 0 ? view.FirstLeaves(window, now) : long.MaxValue);
        return leaves == long.MaxValue ? length : Math.Max(1, leaves - now + 1);
    }

    /// <summary>Fewer permits than nodes: each node has a turn of its own, all nodes' turns being a permit's time apart.</summary>
    private long ByTurn(AdobeLimitWindow window, long now)
    {
        if (view.Within(window, now) > 0)
        {
            return Math.Max(1, view.FirstLeaves(window, now) - now + 1);
        }

        int nodes = Nodes;
        long turn = (FleetView.Length(window.Length) + window.Permits - 1) / window.Permits;
        long turns = now / turn;
        long mine = turns + ((((Rank(nodes) - turns) % nodes) + nodes) % nodes);
        bool used = _grants.Count > 0 && _grants[^1] >= mine * turn;
        bool late = mine == turns && now - (turns * turn) > Math.Min(s_turn, turn / 2);
        return used || late ? ((mine + nodes) * turn) - now : Math.Max(0, (mine * turn) - now);
    }

    private long Rank(int nodes)
    {
        if (view.Members.Count > 0)
        {
            return view.Members.Count(member => string.CompareOrdinal(member, node) < 0);
        }

        // Nobody has told: as evenly spread as names are.
        uint hash = 2166136261;
        foreach (char letter in node)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash % (uint)nodes;
    }
}
