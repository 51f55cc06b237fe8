namespace AdobeSdk.Generators.Scopes;

/// <summary>
/// The base addresses of Adobe's APIs, by what they are called and by the scopes that their guides ask for: candidates where
/// the scopes alone leave more than one, or none.
/// </summary>
internal static class ApiHosts
{
    private static readonly (string Name, string Address, string Scopes)[] s_hosts =
    [
        ("Firefly", "https://firefly-api.adobe.io", "firefly_api,ff_apis,firefly_enterprise"),
        ("Photoshop", "https://photoshop-api.adobe.io", "creative_sdk"),
        ("Lightroom", "https://lr.adobe.io", "lr_partner_apis,lr_partner_rendition_apis,creative_sdk"),
        ("Audio", "https://audio-video-api.adobe.io/v1", "firefly_enterprise"),
        ("Video", "https://audio-video-api.adobe.io/v1", "firefly_enterprise"),
        ("Substance", "https://s3d.adobe.io", "substance3d_api.jobs.create,substance3d_api.spaces.create,firefly_enterprise"),
        ("Illustrator", "https://illustrator-api.adobe.io", "illustrator_services_beta"),
        ("Illustrator", "https://illustrator-api-beta.adobe.io", "illustrator_services_beta"),
        ("InDesign", "https://indesign.adobe.io", ""),
        ("Express", "https://express-api.adobe.io", ""),
        ("Workflow", "https://run-workflow.adobe.io", ""),
        ("RemoveBackground", "https://image.adobe.io", ""),
    ];

    /// <summary>The addresses that fit the scopes, those that fit the name as well first; by the name alone where no scope tells.</summary>
    public static IEnumerable<string> Find(string name, IEnumerable<string> scopes)
    {
        var asked = new HashSet<string>(scopes, StringComparer.Ordinal);
        var named = s_hosts.Where(host => name.IndexOf(host.Name, StringComparison.OrdinalIgnoreCase) >= 0).ToList();
        var scoped = s_hosts.Where(host => host.Scopes.Split(',').Any(asked.Contains)).ToList();
        return (scoped.Count == 0 ? named : scoped).OrderByDescending(named.Contains).Select(static host => host.Address).Distinct();
    }
}
