using Microsoft.Extensions.Options;

namespace AdobeSdk.Events.Configuration;

/// <summary>Tells every tenant which jobs events announce.</summary>
internal sealed class AnnouncedJobs(IOptions<AdobeEventOptions> events) : IPostConfigureOptions<AdobeOptions>
{
    /// <inheritdoc/>
    public void PostConfigure(string? name, AdobeOptions options)
    {
        foreach (string start in events.Value.AnnouncedJobs.Except(options.Jobs.Announced, StringComparer.OrdinalIgnoreCase).ToArray())
        {
            options.Jobs.Announced.Add(start);
        }
    }
}
