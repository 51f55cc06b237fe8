using AdobeSdk.Configuration;

namespace AdobeSdk.Credentials;

/// <summary>Reads the sign-in of a user that options and configuration name.</summary>
internal static class UserSource
{
    /// <summary>Reads it, if there is one.</summary>
    /// <param name="options">The options.</param>
    /// <param name="problems">Gets a message if it cannot be used.</param>
    public static CredentialSource? Read(AdobeOptions options, List<string> problems)
    {
        if (CredentialText.AsSecret(options.User.RefreshToken) is { } token)
        {
            return new("Adobe:User:RefreshToken") { RefreshToken = token };
        }

        if (CredentialText.Clean(options.User.File) is not { } path)
        {
            return null;
        }

        UserFile file = new(path);
        try
        {
            UserSignIn signIn = file.Read();
            if (signIn.Ims != options.ImsBaseAddress)
            {
                throw new FormatException($"the user signed in at {signIn.Ims.Authority}, but Adobe:ImsBaseAddress is {options.ImsBaseAddress?.Authority}: sign in again (adobe login)");
            }

            return new(file.Name)
            {
                ClientId = signIn.ClientId,
                RefreshToken = signIn.RefreshToken,
                AccessToken = signIn.RefreshToken is null ? signIn.AccessToken : null,
                UserId = signIn.UserId,
                UserFile = file,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException or NotSupportedException)
        {
            problems.Add($"Adobe:User:File, {file.Name}, cannot be used: {e.Message.TrimEnd('.')}.");
            return null;
        }
    }
}
