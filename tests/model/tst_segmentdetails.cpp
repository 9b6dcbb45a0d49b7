// SPDX-License-Identifier: MIT
#include "model/languages.h"
#include "model/segmentdetails.h"
#include "model/selection.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <variant>

using model::Document;
using model::Languages;
using model::SegmentDetails;
using model::Selection;

namespace {

const auto Life = QStringLiteral(":/scenarios/01-life-of-a-connection.fourwave");

} // namespace

class TestSegmentDetails : public QObject
{
    Q_OBJECT

private slots:
    void nothingSelected_noRows();
    void segmentSelected_everyFieldIsExplained();
    void callSelected_noRows();
    void languageChanged_speaksIt();
    void anotherTrace_noRows();

private:
    struct Parts
    {
        Document document;
        Selection selection{document};
        Languages languages{explanation::Language::English};
        SegmentDetails details{document, selection, languages};
        QAbstractItemModelTester tester{&details,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        Parts() { Q_UNUSED(document.open(Life).has_value()); }
        template <typename Fact>
        void selectFirst()
        {
            std::uint32_t i = 0;
            while (!std::holds_alternative<Fact>(document.trace().events()[i].fact))
                ++i;
            selection.selectEvent(trace::EventId(i));
        }
        QString meanings() const
        {
            QString all;
            for (int row = 0; row < details.rowCount(); ++row)
                all += details.index(row, SegmentDetails::MeaningColumn).data().toString();
            return all;
        }
    };
};

void TestSegmentDetails::nothingSelected_noRows()
{
    const Parts parts;
    QCOMPARE(parts.details.rowCount(), 0);
}

void TestSegmentDetails::segmentSelected_everyFieldIsExplained()
{
    Parts parts;
    parts.selectFirst<trace::SegmentSent>();
    QVERIFY(parts.details.rowCount() >= 5);
    for (int row = 0; row < parts.details.rowCount(); ++row) {
        for (int column = 0; column < SegmentDetails::ColumnCount; ++column)
            QVERIFY(!parts.details.index(row, column).data().toString().isEmpty());
    }
}

void TestSegmentDetails::callSelected_noRows()
{
    Parts parts;
    parts.selectFirst<trace::SegmentSent>();
    parts.selectFirst<trace::CallMade>();
    QCOMPARE(parts.details.rowCount(), 0);
}

void TestSegmentDetails::languageChanged_speaksIt()
{
    Parts parts;
    parts.selectFirst<trace::SegmentSent>();
    const QString english = parts.meanings();
    parts.languages.setFirst(explanation::Language::Chinese);
    QVERIFY(parts.meanings() != english);
}

void TestSegmentDetails::anotherTrace_noRows()
{
    Parts parts;
    parts.selectFirst<trace::SegmentSent>();
    QVERIFY(!parts.document.open(QStringLiteral(":/scenarios/02-handshake.fourwave")));
    QCOMPARE(parts.details.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSegmentDetails)
#include "tst_segmentdetails.moc"
