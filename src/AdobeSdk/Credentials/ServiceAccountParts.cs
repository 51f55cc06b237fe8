namespace AdobeSdk.Credentials;

/// <summary>Joins what several places know of a Service Account: the key may be in a zip, the rest in configuration.</summary>
internal static class ServiceAccountParts
{
    /// <summary>Joins the parts.</summary>
    /// <param name="sources">The places that speak of one client.</param>
    /// <param name="grant">The place that a secret or token was found at.</param>
    /// <param name="problems">Gets what is missing.</param>
    /// <returns><see langword="null"/> if it is another kind of credential, or something is missing.</returns>
    public static ServiceAccount? Join(CredentialSource[] sources, CredentialSource? grant, List<string> problems)
    {
        Secret? key = First(sources, static source => source.PrivateKey);
        if (grant is { AccessToken: not null } or { RefreshToken: not null } || (key is null && !sources.Any(static source => source.IsServiceAccount)))
        {
            return null;
        }

        string? organization = First(sources, static source => source.OrganizationId);
        string? account = First(sources, static source => source.TechnicalAccountId);
        List<string> missing = [];
        if (key is null)
        {
            missing.Add("its private key: set Adobe:Jwt:PrivateKeyFile to private.key or to the Config zip");
        }

        if (organization is null)
        {
            missing.Add("its organisation: set Adobe:OrganizationId (ORG_ID of its config.json)");
        }

        if (account is null)
        {
            missing.Add("its technical account: set Adobe:Jwt:TechnicalAccountId (TECHNICAL_ACCOUNT_ID of its config.json)");
        }

        problems.AddRange(missing.Select(static part => $"The Service Account (JWT) credential lacks {part}. Mind that {RetiredCredential.Notice}."));
        ScopeSet? metaScopes = Claims(First(sources, static source => source.MetaScopes), problems);
        return missing.Count == 0 && metaScopes is not null ? new(organization!, account!, metaScopes, key!) : null;
    }

    private static ScopeSet? Claims(string? list, List<string> problems)
    {
        try
        {
            return MetaScopes.Parse(list);
        }
        catch (FormatException e)
        {
            problems.Add($"Adobe:Jwt:MetaScopes: {e.Message}");
            return null;
        }
    }

    private static T? First<T>(CredentialSource[] sources, Func<CredentialSource, T?> part)
        where T : class => sources.Select(part).FirstOrDefault(static value => value is not null);
}
