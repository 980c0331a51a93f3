package org.socialreadiness.ui.base;

import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.text.Messages;

/// What a change is about, as a noun: "answer to SG1", "name of the client".
public final class ChangeWords {
    private ChangeWords() {}

    public static String name(Change change, Messages messages) {
        return switch (change) {
            case Change.Named _ -> messages.text("app.edit.named");
            case Change.Started _ -> messages.text("app.edit.started");
            case Change.Described _ -> messages.text("app.edit.described");
            case Change.Withdrawn _ -> messages.text("app.edit.started");
            case Change.Joined _ -> messages.text("app.edit.joined");
            case Change.Left _ -> messages.text("app.edit.left");
            case Change.Rated(var _, var criterion, var _, var _, var _) ->
                messages.text("app.edit.rated", criterion.text());
            case Change.Cleared(var _, var criterion, var _) -> messages.text("app.edit.rated", criterion.text());
            case Change.Noted(var _, var criterion, var _, var _) -> messages.text("app.edit.noted", criterion.text());
            case Change.Flagged(var _, var criterion, var _, var _) ->
                messages.text("app.edit.flagged", criterion.text());
            case Change.BeliefSet(var _, var belief, var _, var _) -> messages.text("app.edit.belief", belief.text());
            case Change.FactSet(var fact, var _) -> messages.text("app.edit.fact", fact.text());
            case Change.Sealed _ -> messages.text("app.edit.sealed");
            case Change.ResultsOpened _ -> messages.text("app.edit.opened");
            case Change.Agreed(var criterion, var _) -> messages.text("app.edit.agreed", criterion.text());
            case Change.Issued _ -> messages.text("app.edit.issued");
            case RoomChange around -> name(around, messages);
            case Change.SetAside _ -> messages.text("app.edit.setAside");
            case Change.Settled _ -> messages.text("app.edit.settled");
        };
    }

    private static String name(RoomChange change, Messages messages) {
        return switch (change) {
            case RoomChange.CodeSet _ -> messages.text("app.edit.code");
            case RoomChange.VoteSet(var criterion, var _) -> messages.text("app.edit.vote", criterion.text());
            case RoomChange.Targeted(var criterion, var _) -> messages.text("app.edit.target", criterion.text());
            case RoomChange.AgendaSet _ -> messages.text("app.edit.agenda");
            case RoomChange.Shortlisted _ -> messages.text("app.edit.shortlist");
            case RoomChange.Balloted _ -> messages.text("app.edit.ballot");
            case RoomChange.ParkedSet _ -> messages.text("app.edit.parked");
            case RoomChange.Quoted(var quote) ->
                messages.text("app.edit.quote", quote.criterion().text());
            case RoomChange.Attached(var file, var _) ->
                messages.text("app.edit.attachment", file.criterion().text());
            case RoomChange.AttachmentSet(var file) ->
                messages.text("app.edit.attachment", file.criterion().text());
            case RoomChange.ActionSet(var action) ->
                messages.text("app.edit.action", action.idea().name());
            case RoomChange.EffortSet(var criterion, var _) -> messages.text("app.edit.effort", criterion.text());
            case RoomChange.Pledged _ -> messages.text("app.edit.pledge");
            case RoomChange.ContactsTaken _ -> messages.text("network.edit.taken");
            case RoomChange.ContactsErased _ -> messages.text("network.edit.erased");
            case RoomChange.OrganizationSet(var organization) ->
                messages.text("network.edit.organization", organization.name());
            case RoomChange.RelevanceSet _ -> messages.text("network.edit.relevance");
            case RoomChange.TieSet _ -> messages.text("network.edit.tie");
        };
    }
}
