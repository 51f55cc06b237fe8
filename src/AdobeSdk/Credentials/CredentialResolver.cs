using AdobeSdk.Configuration;

namespace AdobeSdk.Credentials;

/// <summary>
/// Looks for credentials in order: a user's sign-in, options and configuration, the Console's file, the environment. A member that one place
/// leaves out is taken from the next, but a secret is never paired with another place's client id.
/// </summary>
internal static class CredentialResolver
{
    /// <summary>Finds the credentials, or says what is missing and where it was looked for.</summary>
    public static CredentialResolution Resolve(AdobeOptions options, AdobeSection? section, EnvironmentVariables environment)
    {
        List<string> problems = [];
        CredentialSource[] sources =
        [
            .. UserSource.Read(options, problems) is { } user ? [user] : Array.Empty<CredentialSource>(),
            OptionsSource.Read(options, section) with { PrivateKey = PrivateKeyOption.Read(options.Jwt, problems) },
            .. ConsoleFile.Read(options, problems) is { } file ? [file] : Array.Empty<CredentialSource>(),
            .. EnvironmentSource.Read(environment),
        ];

        string? clientId = sources.FirstOrDefault(s => s.Client is not null)?.Client;
        CredentialSource[] ours = [.. sources.Where(s => s.Client is null || s.Client == clientId)];
        CredentialSource? grant = ours.FirstOrDefault(s => s.HasGrant);
        LookedIn lookedIn = new(options, section, environment);
        if (clientId is null)
        {
            problems.Add(lookedIn.ForClientId());
        }

        if (grant is null)
        {
            problems.Add(lookedIn.ForGrant(sources.Except(ours).FirstOrDefault(s => s.HasGrant)));
        }

        foreach (CredentialSource source in ours)
        {
            problems.AddRange(CredentialRules.Check(source));
        }

        ServiceAccount? account = ServiceAccountParts.Join(ours, grant, problems);
        return problems.Count == 0 ? new(Found(clientId!, grant!, ours, account), problems) : new(null, problems);
    }

    private static AdobeCredentials Found(string clientId, CredentialSource grant, CredentialSource[] ours, ServiceAccount? account) => new()
    {
        Source = grant.Name,
        ClientId = clientId,
        OrganizationId = ours.FirstOrDefault(s => s.OrganizationId is not null)?.OrganizationId,
        // A web app's users sign in with its secret, which is not kept where their tokens are.
        ClientSecret = grant.RefreshToken is null ? grant.ClientSecret : ours.FirstOrDefault(s => s.ClientSecret is not null)?.ClientSecret,
        ServiceAccount = account,
        RefreshToken = grant.RefreshToken,
        UserId = grant.UserId,
        UserFile = grant.UserFile,
        AccessToken = grant.AccessToken,
        TokenExpiresAt = grant.AccessToken is null ? null : AccessTokenClaims.Read(grant.AccessToken.Reveal()).ExpiresAt,
    };
}
