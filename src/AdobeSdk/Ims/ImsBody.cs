namespace AdobeSdk.Ims;

/// <summary>Reads what IMS answers, and no more of it than any answer of IMS has.</summary>
internal static class ImsBody
{
    // A token is about 1.4 kB. Whatever is much larger is not one.
    private const int MaxLength = 256 * 1024;

    /// <summary>The body, or <see langword="null"/> if there is more of it than any answer of IMS has.</summary>
    public static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using MemoryStream body = new();
        byte[] buffer = new byte[8192];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > MaxLength)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
