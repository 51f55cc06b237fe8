namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A connection whose other end sends given bytes and hangs up: what .NET makes of HTTP is part of what is tried.</summary>
internal sealed class ReplayedWire : IDisposable
{
    private readonly SocketsHttpHandler _handler;
    private byte[] _answer = [];

    public ReplayedWire()
    {
        _handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = (_, _) => ValueTask.FromResult<Stream>(new Other(_answer)),
        };
        Invoker = new HttpMessageInvoker(_handler);
    }

    /// <summary>Sends requests there.</summary>
    public HttpMessageInvoker Invoker { get; }

    /// <summary>What the next request is answered with: status line, headers, body.</summary>
    public void Answer(byte[] answer) => _answer = answer;

    public void Dispose() => Invoker.Dispose();

    private sealed class Other(byte[] answer) : MemoryStream(answer, writable: false)
    {
        public override bool CanWrite => true;

        public override void Write(byte[] buffer, int offset, int count)
        {
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.CompletedTask;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => default;
    }
}
