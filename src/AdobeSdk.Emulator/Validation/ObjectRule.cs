using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>An object: which members it may have, which it must have, and what holds between them.</summary>
internal sealed class ObjectRule : Rule
{
    private readonly Dictionary<string, (Rule Rule, bool Required)> _members = new(StringComparer.Ordinal);
    private readonly List<Action<JsonElement, Location, Findings>> _between = [];
    private bool _allowsMore;
    private bool _open;

    /// <summary>A member that has to be there.</summary>
    public ObjectRule Required(string name, Rule rule) => Add(name, rule, required: true);

    /// <summary>A member that may be left out.</summary>
    public ObjectRule Optional(string name, Rule rule) => Add(name, rule, required: false);

    /// <summary>Members that have no rule may be anything.</summary>
    public ObjectRule Open()
    {
        _open = true;
        return this;
    }

    /// <summary>Members that are not named are passed over, as JSON Schema does where it does not forbid them.</summary>
    public ObjectRule AllowsMore()
    {
        _allowsMore = true;
        return this;
    }

    /// <summary>What holds between members. Asked only of objects whose members are all right by themselves.</summary>
    public ObjectRule Also(Action<JsonElement, Location, Findings> check)
    {
        _between.Add(check);
        return this;
    }

    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            findings.Add(ValidationError.WrongType(at, "value is not a valid dict", "dict"));
            return;
        }

        int before = findings.Errors.Count;
        foreach ((string name, (_, bool required)) in _members)
        {
            if (required && !value.TryGetProperty(name, out _))
            {
                findings.Add(ValidationError.Missing(at.Member(name)));
            }
        }

        foreach (JsonProperty member in value.EnumerateObject())
        {
            CheckMember(member, at.Member(member.Name), findings);
        }

        if (findings.Errors.Count == before)
        {
            _between.ForEach(check => check(value, at, findings));
        }
    }

    private void CheckMember(JsonProperty member, Location at, Findings findings)
    {
        if (!_members.TryGetValue(member.Name, out (Rule Rule, bool Required) known))
        {
            if (!_open)
            {
                if (!_allowsMore)
            {
                findings.Add(ValidationError.Unknown(at));
            }
            }
        }
        else if (member.Value.ValueKind == JsonValueKind.Null)
        {
            findings.Add(ValidationError.WrongType(at, "none is not an allowed value", "none.not_allowed"));
        }
        else
        {
            known.Rule.Check(member.Value, at, findings);
        }
    }

    private ObjectRule Add(string name, Rule rule, bool required)
    {
        _members.Add(name, (rule, required));
        return this;
    }
}
