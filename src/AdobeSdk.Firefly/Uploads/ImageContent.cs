using System.Net;

namespace AdobeSdk.Firefly;

/// <summary>A request's body that is read while it is sent.</summary>
internal sealed class ImageContent(ImageBytes bytes) : HttpContent, IReplayableContent
{
    public bool CanReplay => bytes.CanReplay;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        bytes.CopyToAsync(stream, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        bytes.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length ?? 0;
        return bytes.Length is not null;
    }
}
