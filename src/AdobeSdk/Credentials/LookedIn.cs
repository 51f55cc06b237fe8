using AdobeSdk.Configuration;

namespace AdobeSdk.Credentials;

/// <summary>Says of a missing member which one it is and all the places that were looked at.</summary>
internal sealed class LookedIn(AdobeOptions options, AdobeSection? section, EnvironmentVariables environment)
{
    private readonly string _prefix = section?.Path ?? AdobeSection.DefaultPath;

    /// <summary>The message for a missing client id.</summary>
    public string ForClientId() =>
        $"{_prefix}:{nameof(options.ClientId)} is missing. Looked in: {Places(EnvironmentSource.ClientIds)}.";

    /// <summary>The message for credentials without secret and token.</summary>
    /// <param name="foreign">A place that has a secret, but another client's.</param>
    public string ForGrant(CredentialSource? foreign)
    {
        string hint = foreign is null ? "" : $" {foreign.Name} was not used: it goes with another client id.";
        return $"{_prefix}:{nameof(options.ClientSecret)} is missing, and there is no {_prefix}:{nameof(options.AccessToken)} either. Looked in: {Places(EnvironmentSource.Grants)}.{hint}";
    }

    private string Places(IEnumerable<string> variables)
    {
        List<string> places = [OptionsSource.Name];
        if (section is not null)
        {
            places.Add(OptionsSource.SectionName(section));
        }

        if (options.CredentialsFile is { Length: > 0 } file)
        {
            places.Add($"file '{file}'");
        }

        if (environment.HoldsCredentials)
        {
            places.AddRange(variables);
        }

        return string.Join(", ", places);
    }
}
