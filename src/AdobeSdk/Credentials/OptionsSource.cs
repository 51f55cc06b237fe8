using AdobeSdk.Configuration;

namespace AdobeSdk.Credentials;

/// <summary>Reads what code and configuration have set; both end up in <see cref="AdobeOptions"/>.</summary>
internal static class OptionsSource
{
    /// <summary>How messages call what code has set.</summary>
    public const string Name = "options";

    /// <summary>How messages call a configuration section.</summary>
    public static string SectionName(AdobeSection section) => $"configuration section '{section.Path}'";

    /// <summary>Reads the options and tells whether code or configuration has set what counts.</summary>
    public static CredentialSource Read(AdobeOptions options, AdobeSection? section)
    {
        bool token = !string.IsNullOrWhiteSpace(options.AccessToken);
        string key = token ? nameof(options.AccessToken) : nameof(options.ClientSecret);
        string? value = token ? options.AccessToken : options.ClientSecret;
        bool configured = section is not null && value is not null && section.Values[key] == value;
        return new CredentialSource(configured ? SectionName(section!) : Name)
        {
            ClientId = CredentialText.Clean(options.ClientId),
            ClientSecret = CredentialText.AsSecret(options.ClientSecret),
            AccessToken = CredentialText.AsToken(options.AccessToken),
            OrganizationId = CredentialText.Clean(options.OrganizationId),
            TechnicalAccountId = CredentialText.Clean(options.Jwt.TechnicalAccountId),
            MetaScopes = CredentialText.Clean(options.Jwt.MetaScopes),
        };
    }
}
