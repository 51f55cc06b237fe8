using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Package.Tests;

/// <summary>Loads analyzers as the compiler does: they find their host's assemblies and one another, and nothing else that lies about.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext _context = new(name: null);
    private readonly Dictionary<string, string> _named = new(StringComparer.OrdinalIgnoreCase);

    public AnalyzerLoader() => _context.Resolving += (context, name) =>
        _named.TryGetValue(name.Name!, out string? path) ? context.LoadFromAssemblyPath(path) : null;

    public void AddDependencyLocation(string fullPath) => _named[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);
}
