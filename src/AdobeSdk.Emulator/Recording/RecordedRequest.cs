using System.Text;

namespace AdobeSdk.Emulator;

/// <summary>
/// A request that the emulator has seen, as it came. Headers and body hold what was sent, secrets included, for tests to
/// assert on; <see cref="ToString"/> holds none.
/// </summary>
public sealed class RecordedRequest
{
    private readonly MemoryStream _body;
    private int _status;

    internal RecordedRequest(DateTimeOffset at, string method, string host, string path, string query, IReadOnlyDictionary<string, string> headers, MemoryStream body) =>
        (At, Method, Host, Path, Query, Headers, _body) = (at, method, host, path, query, headers, body);

    /// <summary>When it came, on the emulator's clock.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The method, such as <c>POST</c>.</summary>
    public string Method { get; }

    /// <summary>The Adobe host that it was for; empty if for none.</summary>
    public string Host { get; }

    /// <summary>The path on that host.</summary>
    public string Path { get; }

    /// <summary>The query with its question mark, or empty.</summary>
    public string Query { get; }

    /// <summary>The headers by name, whose case doesn't matter; several values are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as far as it was read, up to 64 KiB; empty for pictures.</summary>
    public byte[] Body
    {
        get
        {
            lock (_body)
            {
                return _body.ToArray();
            }
        }
    }

    /// <summary>The body as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>The status of the answer; 0 if there was none.</summary>
    public int Status { get => Volatile.Read(ref _status); internal set => Volatile.Write(ref _status, value); }

    /// <summary>Method, host, path and status.</summary>
    /// <returns>A text without secrets: a query may hold some, and is left out.</returns>
    public override string ToString() => $"{Method} {Host}{Path} → {(Status == 0 ? "no answer" : Status)}";
}
