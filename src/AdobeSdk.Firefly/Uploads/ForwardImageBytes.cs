namespace AdobeSdk.Firefly;

/// <summary>A stream that can be read only once, and whose first bytes have been read already.</summary>
internal sealed class ForwardImageBytes(Stream stream, byte[] head) : ImageBytes
{
    private bool _sent;

    public override long? Length => null;

    public override bool CanReplay => false;

    public override async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        if (_sent)
        {
            throw new AdobeException("The image comes from a stream that cannot seek, and it was sent already: it cannot be sent again.");
        }

        _sent = true;
        await target.WriteAsync(head, cancellationToken).ConfigureAwait(false);
        long total = head.Length;
        byte[] buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            total += read;
            if (total > ImageFile.MaxLength)
            {
                // Ends the request half-way, so that Adobe does not take the part for the whole.
                throw new AdobeException($"The image is larger than the {ImageFile.MaxLength:N0} bytes that Firefly takes.");
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }
    }
}
