using Microsoft.Extensions.Configuration;

namespace AdobeSdk.Configuration;

/// <summary>The configuration section that <see cref="AdobeOptions"/> are read from, and the name it goes by in messages.</summary>
/// <param name="Values">The section.</param>
/// <param name="Path">Where it is, such as <c>Adobe</c>.</param>
internal sealed record AdobeSection(IConfiguration Values, string Path)
{
    /// <summary>The section's usual name, and the prefix of every key in messages.</summary>
    public const string DefaultPath = "Adobe";

    /// <summary>Finds the section in what <c>AddAdobe</c> was given: the whole configuration, or the section itself.</summary>
    public static AdobeSection In(IConfiguration configuration)
    {
        IConfigurationSection child = configuration.GetSection(DefaultPath);
        return configuration is IConfigurationSection self && !child.Exists()
            ? new(self, self.Path)
            : new(child, child.Path);
    }

    /// <summary>Sets what the section holds. Written out by the configuration-binding generator, without reflection.</summary>
    public void Bind(AdobeOptions options) => Values.Bind(options);
}
