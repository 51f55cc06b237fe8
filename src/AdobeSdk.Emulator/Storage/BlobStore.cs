namespace AdobeSdk.Emulator.Storage;

/// <summary>Blobs in memory. Above its capacity the least recently used ones lose their bytes; those without a recipe go.</summary>
internal sealed class BlobStore(EmulatorOptions options)
{
    private const int MostBlobs = 100_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Blob>> _blobs = new(StringComparer.Ordinal);
    private readonly LinkedList<Blob> _byUse = new();
    private long _weight;

    public DateTimeOffset Now => options.Time.GetUtcNow();

    /// <summary>Stores bytes.</summary>
    public void Put(string key, byte[] bytes, string contentType, TimeSpan lifetime) =>
        Put(new Blob(key, contentType, Now + lifetime, recipe: null), bytes);

    /// <summary>Stores a recipe: the bytes are made when they are first read, and again after they were evicted.</summary>
    public void Put(string key, Func<byte[]> recipe, string contentType, TimeSpan lifetime) =>
        Put(new Blob(key, contentType, Now + lifetime, recipe), bytes: null);

    /// <summary>The blob's type and bytes, or <see langword="null"/> if there is none or it has expired.</summary>
    public (string ContentType, byte[] Bytes)? Get(string key)
    {
        Blob blob;
        lock (_lock)
        {
            if (!_blobs.TryGetValue(key, out LinkedListNode<Blob>? node))
            {
                return null;
            }

            blob = node.Value;
            if (blob.ExpiresAt <= Now)
            {
                Remove(node);
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            if (blob.Bytes is { } ready)
            {
                return (blob.ContentType, ready);
            }
        }

        // Making the bytes takes long: not under the lock. Two readers who come together make the same bytes twice.
        byte[] made = blob.Recipe!();
        lock (_lock)
        {
            Keep(blob, made);
        }

        return (blob.ContentType, made);
    }

    private void Put(Blob blob, byte[]? bytes)
    {
        lock (_lock)
        {
            if (_blobs.TryGetValue(blob.Key, out LinkedListNode<Blob>? old))
            {
                Remove(old);
            }

            _blobs[blob.Key] = _byUse.AddFirst(blob);
            if (bytes is not null)
            {
                Keep(blob, bytes);
            }

            if (_blobs.Count > MostBlobs)
            {
                Remove(_byUse.Last!);
            }
        }
    }

    private void Keep(Blob blob, byte[] bytes)
    {
        if (blob.Bytes is null && _blobs.ContainsKey(blob.Key))
        {
            blob.Bytes = bytes;
            _weight += bytes.LongLength;
        }

        // The blob just kept stays, however large: somebody is about to read it.
        for (LinkedListNode<Blob>? node = _byUse.Last; node is not null && node.Value != blob && _weight > options.StorageCapacity;)
        {
            LinkedListNode<Blob>? next = node.Previous;
            if (node.Value.Recipe is null)
            {
                Remove(node);
            }
            else
            {
                Forget(node.Value);
            }

            node = next;
        }
    }

    private void Remove(LinkedListNode<Blob> node)
    {
        Forget(node.Value);
        _byUse.Remove(node);
        _blobs.Remove(node.Value.Key);
    }

    private void Forget(Blob blob)
    {
        _weight -= blob.Bytes?.LongLength ?? 0;
        blob.Bytes = null;
    }
}
