using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace AdobeSdk;

/// <summary>
/// An immutable set of IMS scopes: trimmed, without duplicates, in ordinal order, so that equal sets are equal values and
/// share one token. On the wire it is one comma-separated list.
/// </summary>
public sealed class ScopeSet : IReadOnlyCollection<string>, IEquatable<ScopeSet>
{
    private readonly string[] _scopes;
    private readonly string _text;

    private ScopeSet(IEnumerable<string> scopes)
    {
        _scopes = scopes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        _text = string.Join(',', _scopes);
    }

    /// <summary>The set without scopes.</summary>
    public static ScopeSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _scopes.Length;

    /// <summary>Reads a comma-separated list. White space around a scope is ignored.</summary>
    /// <param name="scopes">For example <c>"firefly_api,ff_apis"</c>.</param>
    /// <exception cref="FormatException">An entry is empty or holds a character that no scope may hold.</exception>
    public static ScopeSet Parse(string scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return scopes.AsSpan().Trim().IsEmpty ? Empty : Create(scopes.Split(','));
    }

    /// <summary>Makes a set of single scopes.</summary>
    /// <exception cref="FormatException">An entry is empty or holds a character that no scope may hold.</exception>
    public static ScopeSet Create(IEnumerable<string> scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return new(scopes.Select(Checked));
    }

    /// <summary>This set and <paramref name="other"/> together.</summary>
    public ScopeSet Union(ScopeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(_scopes.Concat(other._scopes));
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ScopeSet? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScopeSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The comma-separated list, as IMS takes it.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_scopes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // RFC 6749, 3.3: printable ASCII without space, quote and backslash; IMS separates by comma.
    private static string Checked(string entry)
    {
        string scope = entry.Trim();
        if (scope.Length == 0)
        {
            throw new FormatException("An IMS scope is empty. Write scopes as one comma-separated list, such as \"firefly_api,ff_apis\".");
        }

        foreach (char c in scope)
        {
            if (c is <= ' ' or >= (char)127 or '"' or '\\' or ',')
            {
                throw new FormatException($"The IMS scope '{scope}' holds a character that no scope may hold. Write scopes as one comma-separated list, such as \"firefly_api,ff_apis\".");
            }
        }

        return scope;
    }
}
