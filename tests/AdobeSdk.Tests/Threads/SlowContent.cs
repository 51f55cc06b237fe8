using System.Net;
using System.Text;

namespace AdobeSdk.Tests.Threads;

/// <summary>An empty JSON object that comes once a gate is open.</summary>
internal sealed class SlowContent : HttpContent
{
    private static readonly byte[] s_json = Encoding.UTF8.GetBytes("{}");
    private readonly Task _gate;

    public SlowContent(Task gate)
    {
        _gate = gate;
        Headers.ContentType = new("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CallersContext.After(_gate, () =>
    {
        stream.Write(s_json);
        return true;
    });

    protected override Task<Stream> CreateContentReadStreamAsync() => CallersContext.After<Stream>(_gate, static () => new MemoryStream(s_json));

    protected override bool TryComputeLength(out long length)
    {
        length = s_json.Length;
        return true;
    }
}
