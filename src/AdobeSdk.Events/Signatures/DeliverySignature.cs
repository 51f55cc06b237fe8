using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Events.Signatures;

/// <summary>One of a delivery's two signatures, and the path to the key that it was made with.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="KeyPath">The path.</param>
internal sealed record DeliverySignature(byte[] Signature, string KeyPath)
{
    // An RSA signature of 8192 bits, as base64.
    private const int Longest = 1368;

    /// <summary>Reads the headers <c>x-adobe-digital-signature-1</c> and <c>x-adobe-public-key1-path</c>, or those of 2.</summary>
    /// <returns><see langword="null"/> if one is missing, is there twice, or is no base64.</returns>
    public static DeliverySignature? Read(IHeaderDictionary headers, int number)
    {
        if (headers[$"x-adobe-digital-signature-{number}"] is not [{ Length: > 0 and <= Longest } text]
            || headers[$"x-adobe-public-key{number}-path"] is not [{ Length: > 0 } path])
        {
            return null;
        }

        byte[] signature = new byte[Longest];
        return Convert.TryFromBase64String(text, signature, out int length) ? new(signature[..length], path) : null;
    }
}
