using System.Collections.Concurrent;
using AdobeSdk.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Clients;

/// <summary>
/// Which tenants have been added to a service collection, by key, and where their options come from. It is filled while
/// services are registered and read when they are built, so that <c>AddAdobe</c> and clients may be added in any order.
/// </summary>
internal sealed class TenantRegistry
{
    private readonly Dictionary<object, string> _names = [];
    private readonly HashSet<string> _tenants = [];
    private readonly HashSet<string> _added = [];
    private readonly ConcurrentDictionary<string, AdobeSection> _sections = new();

    /// <summary>The registry of a service collection.</summary>
    public static TenantRegistry In(IServiceCollection services)
    {
        if (services.FirstOrDefault(s => s.ServiceType == typeof(TenantRegistry))?.ImplementationInstance is TenantRegistry registry)
        {
            return registry;
        }

        registry = new TenantRegistry();
        services.AddSingleton(registry);
        return registry;
    }

    /// <summary>The name of a tenant's options. Keys may be any object, names are text.</summary>
    public string NameOf(object? key)
    {
        if (key is null)
        {
            return Options.DefaultName;
        }

        if (!_names.TryGetValue(key, out string? name))
        {
            string text = key.ToString() is { Length: > 0 } shown ? shown : "tenant";
            name = _names.ContainsValue(text) ? $"{text}#{_names.Count}" : text;
            _names.Add(key, name);
        }

        return name;
    }

    /// <summary>Whether this is the first that is heard of a tenant.</summary>
    public bool TryEnter(string name) => _tenants.Add(name);

    /// <summary>Says that <c>AddAdobe</c> was called.</summary>
    public void Add(string name, AdobeSection? section)
    {
        _added.Add(name);
        if (section is not null)
        {
            _sections[name] = section;
        }
    }

    /// <summary>Whether <c>AddAdobe</c> was called.</summary>
    public bool IsAdded(string name) => _added.Contains(name);

    /// <summary>The section that a tenant's options are read from.</summary>
    public AdobeSection? SectionOf(string name) => _sections.GetValueOrDefault(name);
}
