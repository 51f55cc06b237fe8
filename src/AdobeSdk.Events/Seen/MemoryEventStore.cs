namespace AdobeSdk.Events.Seen;

/// <summary>The latest events of this process.</summary>
/// <param name="capacity">How many.</param>
internal sealed class MemoryEventStore(int capacity) : IAdobeEventStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<string>> _seen = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();

    /// <inheritdoc/>
    public ValueTask<bool> TryAddAsync(string key, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_seen.ContainsKey(key))
            {
                return new(false);
            }

            _seen[key] = _order.AddLast(key);
            if (_seen.Count > capacity)
            {
                _seen.Remove(_order.First!.Value);
                _order.RemoveFirst();
            }

            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_seen.Remove(key, out LinkedListNode<string>? node))
            {
                _order.Remove(node);
            }
        }

        return default;
    }
}
