namespace AdobeSdk.Credentials;

/// <summary>The private key that options and configuration give, as text or as a file.</summary>
internal static class PrivateKeyOption
{
    /// <summary>Reads it, if there is one.</summary>
    /// <param name="jwt">The options.</param>
    /// <param name="problems">Gets a message if it cannot be used.</param>
    public static Secret? Read(AdobeJwtOptions jwt, List<string> problems)
    {
        string? opens = string.IsNullOrEmpty(jwt.Passphrase) ? null : jwt.Passphrase;
        bool isText = !string.IsNullOrWhiteSpace(jwt.PrivateKey);
        if (!isText && string.IsNullOrWhiteSpace(jwt.PrivateKeyFile))
        {
            return null;
        }

        try
        {
            return isText ? PrivateKeyText.Read(jwt.PrivateKey!, opens) : ServiceAccountFile.KeyIn(jwt.PrivateKeyFile!, opens);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException or NotSupportedException)
        {
            problems.Add(isText
                ? $"Adobe:Jwt:PrivateKey cannot be used: {e.Message.TrimEnd('.')}."
                : $"Adobe:Jwt:PrivateKeyFile, file '{jwt.PrivateKeyFile}', cannot be used: {e.Message.TrimEnd('.')}.");
            return null;
        }
    }
}
